// Package lazy has values that are made when they are first wanted.
//
// [sync.OnceValue] in a package's variable is a call for each start of the program,
// from code that has nothing else to do there. A [Value] is data of the executable.
package lazy

import "sync"

// Value is what Make returns, which is called once. It must not be copied.
type Value[T any] struct {
	Make  func() T
	once  sync.Once
	value T
}

// Load returns the value.
func (v *Value[T]) Load() T {
	v.once.Do(func() { v.value = v.Make() })
	return v.value
}
