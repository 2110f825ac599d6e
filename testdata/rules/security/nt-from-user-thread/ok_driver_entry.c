// DriverEntry runs in a thread of the system.
#include <ntifs.h>

DRIVER_INITIALIZE DriverEntry;

_Use_decl_annotations_
NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNICODE_STRING name = RTL_CONSTANT_STRING(L"\\SystemRoot\\Serin.dat");
    OBJECT_ATTRIBUTES attributes;
    IO_STATUS_BLOCK block;
    HANDLE file;

    UNREFERENCED_PARAMETER(DriverObject);
    UNREFERENCED_PARAMETER(RegistryPath);
    InitializeObjectAttributes(&attributes, &name, OBJ_CASE_INSENSITIVE | OBJ_KERNEL_HANDLE, NULL, NULL);
    if (NT_SUCCESS(NtOpenFile(&file, FILE_READ_DATA, &attributes, &block, FILE_SHARE_READ, FILE_NON_DIRECTORY_FILE))) {
        ZwClose(file);
    }
    return STATUS_SUCCESS;
}
