// Device memory is mapped, and the first register read, without a look at the address.
#include <ntddk.h>

NTSTATUS BuzzardIdentify(PHYSICAL_ADDRESS Base, PULONG Version);

NTSTATUS BuzzardIdentify(PHYSICAL_ADDRESS Base, PULONG Version)
{
    volatile ULONG *registers = (volatile ULONG *)MmMapIoSpace(Base, 0x100, MmNonCached);

    *Version = registers[0]; // expect: mdl/unchecked-mapping
    MmUnmapIoSpace((PVOID)registers, 0x100);
    return STATUS_SUCCESS;
}
