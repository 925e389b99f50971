/** The 97.5 % point of the normal distribution: half the width of a 95 % interval, in standard errors. */
export const NORMAL_975 = 1.959963984540054;
