// The priority comes from the caller.
#include <ntddk.h>

PVOID MeadowlarkMap(PMDL Mdl, ULONG Priority);

PVOID MeadowlarkMap(PMDL Mdl, ULONG Priority)
{
    return MmGetSystemAddressForMdlSafe(Mdl, Priority);
}
