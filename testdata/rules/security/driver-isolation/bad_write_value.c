// A value is written to an absolute path.
#include <ntddk.h>

NTSTATUS DiamondKeep(ULONG Value)
{
    PAGED_CODE();
    return RtlWriteRegistryValue(RTL_REGISTRY_ABSOLUTE, L"\\Registry\\Machine\\Software\\Diamond", L"Pace", REG_DWORD, &Value, sizeof(Value)); // expect: security/driver-isolation
}
