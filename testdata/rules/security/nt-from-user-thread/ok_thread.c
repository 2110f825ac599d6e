// A thread of the driver.
#include <ntifs.h>

KSTART_ROUTINE BullfinchThread;

_Use_decl_annotations_
VOID BullfinchThread(PVOID Context)
{
    FILE_STANDARD_INFORMATION information;
    IO_STATUS_BLOCK block;

    if (NT_SUCCESS(NtQueryInformationFile((HANDLE)Context, &block, &information, sizeof(information), FileStandardInformation))) {
        DbgPrint("%I64d\n", information.EndOfFile.QuadPart);
    }
}
