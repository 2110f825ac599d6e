// The old routine raises as well.
#include <ntddk.h>

PVOID BlennyShow(PMDL Mdl);

PVOID BlennyShow(PMDL Mdl)
{
    return MmMapLockedPages(Mdl, UserMode); // expect: mdl/user-mapping-unsafe
}
