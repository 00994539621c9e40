.lazy_reference a
.reference a
.weak_definition a
.private_extern a
.symbol_resolver a
.cold a
.weak_def_can_be_hidden a
.code16
.code16gcc
.dc.x 1
.dcb.x 1
.stabs 1
