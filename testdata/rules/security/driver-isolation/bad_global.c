// The path is a global.
#include <ntddk.h>

UNICODE_STRING CoralName = RTL_CONSTANT_STRING(L"\\Registry\\Machine\\Software\\Coral");

NTSTATUS CoralOpen(VOID)
{
    OBJECT_ATTRIBUTES attributes;
    HANDLE key;
    NTSTATUS status;

    PAGED_CODE();
    InitializeObjectAttributes(&attributes, &CoralName, OBJ_CASE_INSENSITIVE | OBJ_KERNEL_HANDLE, NULL, NULL);
    status = ZwOpenKey(&key, KEY_READ, &attributes); // expect: security/driver-isolation
    if (NT_SUCCESS(status)) {
        ZwClose(key);
    }
    return status;
}
