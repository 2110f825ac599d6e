// A part of another MDL is unlocked.
#include <ntddk.h>

NTSTATUS GnuPart(PMDL Whole, PVOID Address, ULONG Length);

NTSTATUS GnuPart(PMDL Whole, PVOID Address, ULONG Length)
{
    PMDL part = IoAllocateMdl(Address, Length, FALSE, FALSE, NULL);

    if (part == NULL)
        return STATUS_INSUFFICIENT_RESOURCES;
    IoBuildPartialMdl(Whole, part, Address, Length);
    KeFlushIoBuffers(part, TRUE, TRUE);
    MmUnlockPages(part); // expect: mdl/wrong-kind
    IoFreeMdl(part);
    return STATUS_SUCCESS;
}
