// A key of the machine, by its path.
#include <ntddk.h>

NTSTATUS AgateOpen(VOID)
{
    OBJECT_ATTRIBUTES attributes;
    HANDLE key;
    NTSTATUS status;
    UNICODE_STRING name;

    PAGED_CODE();
    RtlInitUnicodeString(&name, L"\\Registry\\Machine\\Software\\Agate");
    InitializeObjectAttributes(&attributes, &name, OBJ_CASE_INSENSITIVE | OBJ_KERNEL_HANDLE, NULL, NULL);
    status = ZwOpenKey(&key, KEY_READ, &attributes); // expect: security/driver-isolation
    if (NT_SUCCESS(status)) {
        ZwClose(key);
    }
    return status;
}
