// Code that a header brings belongs to whoever includes it, and not all of them page anything.
#include "shared.h"

NTSTATUS WeirRaise(PWEIR Weir);

#pragma alloc_text(PAGE, WeirRaise)

NTSTATUS WeirRaise(PWEIR Weir)
{
    PAGED_CODE();
    Weir->Level++;
    return WeirSave(Weir);
}
