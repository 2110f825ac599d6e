// The path is a constant of the function.
#include <ntddk.h>

NTSTATUS BerylOpen(VOID)
{
    OBJECT_ATTRIBUTES attributes;
    HANDLE key;
    NTSTATUS status;
    UNICODE_STRING name = RTL_CONSTANT_STRING(L"\\REGISTRY\\MACHINE\\SYSTEM\\Beryl");

    PAGED_CODE();
    InitializeObjectAttributes(&attributes, &name, OBJ_CASE_INSENSITIVE | OBJ_KERNEL_HANDLE, NULL, NULL);
    status = ZwOpenKey(&key, KEY_READ, &attributes); // expect: security/driver-isolation
    if (NT_SUCCESS(status)) {
        ZwClose(key);
    }
    return status;
}
