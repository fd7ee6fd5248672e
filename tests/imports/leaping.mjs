// Takes more at once than its heap may hold, for which Node ends the whole process, not the thread alone.
export const taken = 'a '.repeat(10_000_000).split(' ');
