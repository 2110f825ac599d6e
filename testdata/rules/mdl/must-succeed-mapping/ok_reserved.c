// Reserved addresses are mapped: the call may fail, too.
#include <ntddk.h>

NTSTATUS RedpollMap(PMDL Mdl, PVOID Reserved, PVOID *Address);

NTSTATUS RedpollMap(PMDL Mdl, PVOID Reserved, PVOID *Address)
{
    *Address = MmMapLockedPagesWithReservedMapping(Reserved, 'pdeR', Mdl, MmCached);
    return *Address ? STATUS_SUCCESS : STATUS_INSUFFICIENT_RESOURCES;
}
