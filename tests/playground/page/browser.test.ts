// One file of tests, so that they share one browser and load the bot once: that is half of the time they would take.
import './page.suite.js';
import './access.suite.js';
import './discord.suite.js';
import './bot.suite.js';
import './library.suite.js';
