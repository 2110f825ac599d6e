// Several devices in an array; a helper deletes those that are there.
#include <ntddk.h>

#define TROUGHS 4

DRIVER_UNLOAD TroughUnload;

static PDEVICE_OBJECT g_Devices[TROUGHS];

static VOID TroughDeleteAll(VOID)
{
    for (ULONG i = 0; i < TROUGHS; i++) {
        if (g_Devices[i] != NULL) {
            IoDeleteDevice(g_Devices[i]);
            g_Devices[i] = NULL;
        }
    }
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    NTSTATUS status = STATUS_SUCCESS;
    UNREFERENCED_PARAMETER(RegistryPath);
    DriverObject->DriverUnload = TroughUnload;
    for (ULONG i = 0; i < TROUGHS; i++) {
        status = IoCreateDevice(DriverObject, 0, NULL, FILE_DEVICE_UNKNOWN, 0, FALSE, &g_Devices[i]);
        if (!NT_SUCCESS(status))
            break;
    }
    if (!NT_SUCCESS(status))
        TroughDeleteAll();
    return status;
}

_Use_decl_annotations_
VOID TroughUnload(PDRIVER_OBJECT DriverObject)
{
    UNREFERENCED_PARAMETER(DriverObject);
    TroughDeleteAll();
}
