// One mapping may fail, the other may not.
#include <ntddk.h>

NTSTATUS TwiteCopy(PMDL From, PMDL To, ULONG Length);

NTSTATUS TwiteCopy(PMDL From, PMDL To, ULONG Length)
{
    PVOID from = MmGetSystemAddressForMdlSafe(From, NormalPagePriority | MdlMappingNoExecute);
    PVOID to;

    if (from == NULL)
        return STATUS_INSUFFICIENT_RESOURCES;
    to = MmMapLockedPages(To, KernelMode); // expect: mdl/must-succeed-mapping
    RtlCopyMemory(to, from, Length);
    return STATUS_SUCCESS;
}
