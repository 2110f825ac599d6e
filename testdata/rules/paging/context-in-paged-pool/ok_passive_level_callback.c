// Registry callbacks come at PASSIVE_LEVEL.
#include <ntddk.h>

EX_CALLBACK_FUNCTION OnRegistry;

static LARGE_INTEGER g_Cookie;

NTSTATUS OnRegistry(PVOID Context, PVOID Argument1, PVOID Argument2)
{
    UNREFERENCED_PARAMETER(Context);
    UNREFERENCED_PARAMETER(Argument1);
    UNREFERENCED_PARAMETER(Argument2);
    return STATUS_SUCCESS;
}

NTSTATUS Watch(VOID)
{
    UNICODE_STRING altitude = RTL_CONSTANT_STRING(L"360000");
    PULONG count = (PULONG)ExAllocatePool2(POOL_FLAG_PAGED, sizeof(ULONG), 'nuoC');

    if (count == NULL) {
        return STATUS_INSUFFICIENT_RESOURCES;
    }
    return CmRegisterCallbackEx(OnRegistry, &altitude, count, count, &g_Cookie, NULL);
}
