// A routine of the driver that is called alike.
#include <ntddk.h>

PVOID SnowfinchMapLockedPages(PMDL Mdl, ULONG BugCheckOnFailure);

PVOID SnowfinchMapLockedPages(PMDL Mdl, ULONG BugCheckOnFailure)
{
    UNREFERENCED_PARAMETER(BugCheckOnFailure);
    return MmGetSystemAddressForMdlSafe(Mdl, LowPagePriority | MdlMappingNoExecute);
}
