// FN: The first key stays open when the second cannot be opened. The attributes hold it too.
#include <ntddk.h>

NTSTATUS RuffRead(PUNICODE_STRING Path, PUNICODE_STRING Value, PULONG Result)
{
    OBJECT_ATTRIBUTES attributes;
    UCHAR buffer[sizeof(KEY_VALUE_PARTIAL_INFORMATION) + sizeof(ULONG)];
    PKEY_VALUE_PARTIAL_INFORMATION information = (PKEY_VALUE_PARTIAL_INFORMATION)buffer;
    HANDLE key, inner;
    ULONG length;
    NTSTATUS status;

    PAGED_CODE();
    InitializeObjectAttributes(&attributes, Path, OBJ_CASE_INSENSITIVE | OBJ_KERNEL_HANDLE, NULL, NULL);
    status = ZwOpenKey(&key, KEY_READ, &attributes);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    InitializeObjectAttributes(&attributes, Value, OBJ_CASE_INSENSITIVE | OBJ_KERNEL_HANDLE, key, NULL);
    status = ZwOpenKey(&inner, KEY_READ, &attributes);
    if (!NT_SUCCESS(status)) {
        return status;
    }
    status = ZwQueryValueKey(inner, Value, KeyValuePartialInformation, information, sizeof(buffer), &length);
    *Result = length;
    ZwClose(inner);
    ZwClose(key);
    return status;
}
