// An absolute path, but the one that the system handed over.
#include <ntddk.h>

NTSTATUS OnyxKeep(PCWSTR RegistryPath, ULONG Value)
{
    PAGED_CODE();
    return RtlWriteRegistryValue(RTL_REGISTRY_ABSOLUTE, RegistryPath, L"Pace", REG_DWORD, &Value, sizeof(Value));
}
