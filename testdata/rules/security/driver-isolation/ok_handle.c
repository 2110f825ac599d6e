// Relative to a handle.
#include <ntddk.h>

NTSTATUS JetKeep(HANDLE Key, ULONG Value)
{
    PAGED_CODE();
    return RtlWriteRegistryValue(RTL_REGISTRY_HANDLE, (PCWSTR)Key, L"Pace", REG_DWORD, &Value, sizeof(Value));
}
