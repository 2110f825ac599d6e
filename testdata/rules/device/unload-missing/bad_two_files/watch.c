// Watches the registry.
#include <ntddk.h>

static LARGE_INTEGER g_Cookie;

static NTSTATUS OarRegistry(PVOID Context, PVOID Class, PVOID Data)
{
    UNREFERENCED_PARAMETER(Context);
    UNREFERENCED_PARAMETER(Class);
    UNREFERENCED_PARAMETER(Data);
    return STATUS_SUCCESS;
}

NTSTATUS OarStart(VOID)
{
    return CmRegisterCallback(OarRegistry, NULL, &g_Cookie);
}
