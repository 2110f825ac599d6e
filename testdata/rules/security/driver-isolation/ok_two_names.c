// One of two names: which it is, is not known.
#include <ntddk.h>

NTSTATUS PearlOpen(PCWSTR Path)
{
    OBJECT_ATTRIBUTES attributes;
    HANDLE key;
    NTSTATUS status;
    UNICODE_STRING name;

    PAGED_CODE();
    RtlInitUnicodeString(&name, Path ? Path : L"\\Registry\\Machine\\Software\\Pearl");
    InitializeObjectAttributes(&attributes, &name, OBJ_CASE_INSENSITIVE | OBJ_KERNEL_HANDLE, NULL, NULL);
    status = ZwOpenKey(&key, KEY_READ, &attributes);
    if (NT_SUCCESS(status)) {
        ZwClose(key);
    }
    return status;
}
