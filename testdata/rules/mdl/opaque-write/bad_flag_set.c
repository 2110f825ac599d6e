// A flag is set, so that the pages count as locked.
#include <ntddk.h>

VOID PrawnPretend(PMDL Mdl);

VOID PrawnPretend(PMDL Mdl)
{
    Mdl->MdlFlags |= MDL_PAGES_LOCKED; // expect: mdl/opaque-write
}
