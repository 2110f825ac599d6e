// The key of another service.
#include <ntddk.h>

NTSTATUS EmeraldStop(VOID)
{
    ULONG disabled = 4;

    PAGED_CODE();
    return RtlWriteRegistryValue(RTL_REGISTRY_SERVICES, L"Garnet", L"Start", REG_DWORD, &disabled, sizeof(disabled)); // expect: security/driver-isolation
}
