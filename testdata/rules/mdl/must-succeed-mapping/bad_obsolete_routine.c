// The old routine has no way to say that it failed.
#include <ntddk.h>

PVOID LinnetMap(PMDL Mdl);

PVOID LinnetMap(PMDL Mdl)
{
    return MmMapLockedPages(Mdl, KernelMode); // expect: mdl/must-succeed-mapping
}
