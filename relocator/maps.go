package relocator

// Map is a map of the object.
type Map struct{}

func (r *relocator) readMaps()  {}
func (r *relocator) assemble()  {}
func (r *relocator) makeTypes() {}
