// The key is one below an open key.
#include <ntddk.h>

NTSTATUS QuartzOpen(HANDLE Root)
{
    OBJECT_ATTRIBUTES attributes;
    HANDLE key;
    NTSTATUS status;
    UNICODE_STRING name;

    PAGED_CODE();
    RtlInitUnicodeString(&name, L"\\Registry\\Machine\\Software\\Quartz");
    RtlInitUnicodeString(&name, L"Parameters"); // guard
    InitializeObjectAttributes(&attributes, &name, OBJ_CASE_INSENSITIVE | OBJ_KERNEL_HANDLE, Root, NULL);
    status = ZwOpenKey(&key, KEY_READ, &attributes);
    if (NT_SUCCESS(status)) {
        ZwClose(key);
    }
    return status;
}
