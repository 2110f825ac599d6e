// The file stays open when its size cannot be found out.
#include <ntifs.h>

NTSTATUS RuffSize(PUNICODE_STRING Path, PLARGE_INTEGER Size)
{
    FILE_STANDARD_INFORMATION information;
    OBJECT_ATTRIBUTES attributes;
    IO_STATUS_BLOCK io;
    HANDLE file;
    NTSTATUS status;

    PAGED_CODE();
    InitializeObjectAttributes(&attributes, Path, OBJ_CASE_INSENSITIVE | OBJ_KERNEL_HANDLE, NULL, NULL);
    status = ZwOpenFile(&file, FILE_READ_ATTRIBUTES | SYNCHRONIZE, &attributes, &io, FILE_SHARE_READ, FILE_SYNCHRONOUS_IO_NONALERT);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    status = ZwQueryInformationFile(file, &io, &information, sizeof(information), FileStandardInformation);
    if (!NT_SUCCESS(status)) {
        return status; // expect: handles/leak
    }
    *Size = information.EndOfFile;
    ZwClose(file);
    return STATUS_SUCCESS;
}
