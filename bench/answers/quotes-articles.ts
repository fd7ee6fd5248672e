import type { Article } from '../../src/article/index.js';
import { articleOf } from '../sets/index.js';

/** Two articles written for the bench: speech, numbers, hedges and limits in every paragraph. */
export const ARTICLES_FOR_QUOTES: readonly Article[] = [
  articleOf('The bridge at Ardmore', [
    'The council of Ardmore voted on Tuesday to close the old iron bridge for at least 14 months, a step that all but two of its members had resisted for almost 20 years. The decision could cost the town about 12 percent of its yearly income, according to the treasurer, Helen Marsh.',
    '"We have to be honest with people," Marsh said. "It is not safe, and it wasn\'t safe in March." She added that only three of the eleven pillars had passed the last inspection, and that every engineer who looked at them had reached the same view.',
    'Opponents say the report was rushed. Victor Hale, who owns a boatyard 300 meters from the bridge, argued that the firm behind it had allegedly used measurements from the wrong season. "They came before the rain and they left before the rain," he said. "Most of us would like to see the numbers first."',
    'The firm, which has worked for many towns along the river Tarn, denied this. Its director told the council that the tests were repeated in June and that the results were nearly the same. He said the town needs to act before winter, when the river will rise and the long spans cannot be reached.',
    'Traffic on the coast road is expected to increase by more than 40 percent. Some shops in Mill Street are already open later, and the ferry, which reportedly lost money in 2019, may run every 20 minutes. The mayor, Ruth Okafor, called that "a small price, and probably the first good news of the year".',
    'Okafor said that the U.S. company which supplied the steel in 1931 no longer exists, so the parts will be made in Sheffield. If the work is done well, she said, the bridge should carry high loads for 60 years. "I don\'t support half measures," she told the meeting.',
  ]),
  articleOf('A winter without bees', [
    'Beekeepers in the north lost more than half of their colonies last winter, the largest loss since records began in 1986, a survey of 2,300 keepers has found. Losses were high in nearly all regions, but several islands with few fields were almost untouched.',
    'Dr. Maria Lindqvist of Uppsala, who led the work, warned that the cause is not yet clear. "Perhaps it was the long, wet autumn, and perhaps it was a new mite," she said. "It would be wrong to say that we know." She thinks that the answer could take two or three years.',
    'Farmers who grow apples and rape had to rent hives from as far as 800 kilometers away. Prices rose from 90 to 160 euros in a few weeks. Jonas Berg, who keeps only twelve hives, said he was asked to send each of them south before the first flowers were open.',
    '"I didn\'t want to, and I won\'t do it again," Berg said. "Bees aren\'t machines. They need to rest." Other keepers say that without the money many of them would have been forced to close. Most of them support a limit on transport, which the ministry is apparently ready to discuss.',
    'The ministry said on Friday that it will pay for tests in every county and that the results should be public by May. A spokesman denied that the plan had been partly copied from a Danish one. It is mainly meant, he said, for those who lost all their bees.',
    'Lindqvist said that summer decides. If the rains come late and temperatures are higher than usual, the colonies that are left may not survive another year. "We can count them, and we must," she said. "The rest is hope, and hope is not a method."',
  ]),
];
