import { describeOracle } from './describeOracle';

// One file a language, so that both run at once.
describe('10,000 random tasks in Vietnamese', () => describeOracle('vi'));
