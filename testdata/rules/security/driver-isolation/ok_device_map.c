// Older programs look for ports in the device map.
#include <ntddk.h>

NTSTATUS RubyTell(PWSTR Port, ULONG Bytes)
{
    PAGED_CODE();
    return RtlWriteRegistryValue(RTL_REGISTRY_DEVICEMAP, L"SERIALCOMM", L"\\Device\\Ruby0", REG_SZ, Port, Bytes);
}
