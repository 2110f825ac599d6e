// An inline helper between code_seg pragmas becomes part of whoever calls it, wherever that one stands.
#include <wdm.h>

DRIVER_INITIALIZE DriverEntry;
DRIVER_UNLOAD Unload;

static LONG g_Users;

#pragma code_seg("INIT")

FORCEINLINE LONG Count(LONG Change)
{
    g_Users += Change;
    return g_Users;
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(RegistryPath);
    DriverObject->DriverUnload = Unload;
    return Count(1) == 1 ? STATUS_SUCCESS : STATUS_UNSUCCESSFUL;
}

#pragma code_seg()

VOID Unload(PDRIVER_OBJECT DriverObject)
{
    UNREFERENCED_PARAMETER(DriverObject);
    Count(-1);
}
