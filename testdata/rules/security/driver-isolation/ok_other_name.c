// The name is no registry path.
#include <ntddk.h>

NTSTATUS OpalOpen(VOID)
{
    OBJECT_ATTRIBUTES attributes;
    HANDLE key;
    NTSTATUS status;
    UNICODE_STRING name;

    PAGED_CODE();
    RtlInitUnicodeString(&name, L"\\Device\\Opal");
    InitializeObjectAttributes(&attributes, &name, OBJ_CASE_INSENSITIVE | OBJ_KERNEL_HANDLE, NULL, NULL);
    status = ZwOpenSection(&key, SECTION_MAP_READ, &attributes);
    if (NT_SUCCESS(status)) {
        ZwClose(key);
    }
    return status;
}
