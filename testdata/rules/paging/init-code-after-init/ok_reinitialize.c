// A reinitialization routine in INIT: whether it runs before the section goes is not for us to say.
#include <ntddk.h>

DRIVER_INITIALIZE DriverEntry;
DRIVER_REINITIALIZE LateStart;

#pragma alloc_text(INIT, DriverEntry)
#pragma alloc_text(INIT, LateStart)

static ULONG g_Disks;

VOID LateStart(PDRIVER_OBJECT DriverObject, PVOID Context, ULONG Count)
{
    UNREFERENCED_PARAMETER(DriverObject);
    UNREFERENCED_PARAMETER(Context);
    g_Disks = Count;
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(RegistryPath);
    IoRegisterDriverReinitialization(DriverObject, LateStart, NULL);
    return STATUS_SUCCESS;
}
