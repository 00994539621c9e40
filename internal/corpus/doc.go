// Package corpus reads testdata for the tests of the stages: which objects there are,
// and what the first lines of a source say of it, as testdata/programs/generate.sh and
// testdata/link/generate.sh explain. It also makes objects of which a few bytes are wrong.
package corpus
