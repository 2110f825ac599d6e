// The device is made by a helper and kept in a global; the thread that is to serve it cannot be started.
#include <ntddk.h>

DRIVER_UNLOAD GlazeUnload;
KSTART_ROUTINE GlazeThread;

static PDEVICE_OBJECT g_Glaze;
static PVOID g_Thread;

static NTSTATUS GlazeMakeDevice(PDRIVER_OBJECT DriverObject)
{
    return IoCreateDevice(DriverObject, 0, NULL, FILE_DEVICE_UNKNOWN, 0, FALSE, &g_Glaze);
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    HANDLE thread;
    NTSTATUS status;
    UNREFERENCED_PARAMETER(RegistryPath);
    DriverObject->DriverUnload = GlazeUnload;
    status = GlazeMakeDevice(DriverObject);
    if (!NT_SUCCESS(status))
        return status;
    status = PsCreateSystemThread(&thread, THREAD_ALL_ACCESS, NULL, NULL, NULL, GlazeThread, NULL);
    if (!NT_SUCCESS(status))
        return status; // expect: device/error-path-leak
    ObReferenceObjectByHandle(thread, SYNCHRONIZE, NULL, KernelMode, &g_Thread, NULL);
    ZwClose(thread);
    return STATUS_SUCCESS;
}

_Use_decl_annotations_
VOID GlazeUnload(PDRIVER_OBJECT DriverObject)
{
    UNREFERENCED_PARAMETER(DriverObject);
    KeWaitForSingleObject(g_Thread, Executive, KernelMode, FALSE, NULL);
    ObDereferenceObject(g_Thread);
    IoDeleteDevice(g_Glaze);
}

_Use_decl_annotations_
VOID GlazeThread(PVOID Context)
{
    UNREFERENCED_PARAMETER(Context);
    PsTerminateSystemThread(STATUS_SUCCESS);
}
