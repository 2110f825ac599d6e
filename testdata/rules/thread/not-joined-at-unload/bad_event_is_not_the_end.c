// Unload waits for an event that the thread sets; the instructions behind that still belong to the driver.
#include <wdm.h>

typedef struct _STATE {
    KEVENT Stop, Stopped;
} STATE;

static STATE g_State;

KSTART_ROUTINE Pump;
DRIVER_UNLOAD PumpUnload;

_Use_decl_annotations_
VOID Pump(PVOID Context)
{
    UNREFERENCED_PARAMETER(Context);
    KeWaitForSingleObject(&g_State.Stop, Executive, KernelMode, FALSE, NULL);
    KeSetEvent(&g_State.Stopped, IO_NO_INCREMENT, FALSE);
    PsTerminateSystemThread(STATUS_SUCCESS);
}

NTSTATUS PumpInit(PDRIVER_OBJECT DriverObject)
{
    HANDLE thread;
    NTSTATUS status;

    DriverObject->DriverUnload = PumpUnload;
    KeInitializeEvent(&g_State.Stop, NotificationEvent, FALSE);
    KeInitializeEvent(&g_State.Stopped, NotificationEvent, FALSE);
    status = PsCreateSystemThread(&thread, THREAD_ALL_ACCESS, NULL, NULL, NULL, Pump, NULL); // expect: thread/not-joined-at-unload
    if (NT_SUCCESS(status)) {
        ZwClose(thread);
    }
    return status;
}

_Use_decl_annotations_
VOID PumpUnload(PDRIVER_OBJECT DriverObject)
{
    UNREFERENCED_PARAMETER(DriverObject);
    KeSetEvent(&g_State.Stop, IO_NO_INCREMENT, FALSE);
    KeWaitForSingleObject(&g_State.Stopped, Executive, KernelMode, FALSE, NULL);
}

DRIVER_INITIALIZE DriverEntry;

_Use_decl_annotations_
NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
    UNREFERENCED_PARAMETER(DriverObject);
    UNREFERENCED_PARAMETER(RegistryPath);
    return STATUS_SUCCESS;
}
