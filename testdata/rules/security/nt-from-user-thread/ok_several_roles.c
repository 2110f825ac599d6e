// Not known who calls.
#include <ntifs.h>

NTSTATUS TwiteLength(HANDLE File, PLARGE_INTEGER Length)
{
    FILE_STANDARD_INFORMATION information;
    IO_STATUS_BLOCK block;
    NTSTATUS status;

    PAGED_CODE();
    status = NtQueryInformationFile(File, &block, &information, sizeof(information), FileStandardInformation);
    if (NT_SUCCESS(status)) {
        *Length = information.EndOfFile;
    }
    return status;
}

