// SPDX-License-Identifier: MIT
// A kernel that has nothing of what the programs ask for.
long nothing;
