// FN: the driver keeps a pointer to an INIT function and calls through it later: such calls are not followed.
#include <wdm.h>

DRIVER_INITIALIZE DriverEntry;
DRIVER_UNLOAD Unload;
static VOID Reset(VOID);

#pragma alloc_text(INIT, DriverEntry)
#pragma alloc_text(INIT, Reset)

static VOID (*g_Reset)(VOID);
static ULONG g_Count;

static VOID Reset(VOID)
{
    g_Count = 0;
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(RegistryPath);
    g_Reset = Reset;
    DriverObject->DriverUnload = Unload;
    return STATUS_SUCCESS;
}

VOID Unload(PDRIVER_OBJECT DriverObject)
{
    UNREFERENCED_PARAMETER(DriverObject);
    g_Reset();
}
