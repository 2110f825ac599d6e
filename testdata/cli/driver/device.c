#include "device.h"

DRIVER_INITIALIZE DriverEntry;

VOID Stop(PDEVICE_CONTEXT Context)
{
  KIRQL irql;
  KeAcquireSpinLock(&Context->Lock, &irql);
  WaitUntilIdle(Context);
  KeReleaseSpinLock(&Context->Lock, irql);
}

VOID Count(PDEVICE_CONTEXT Context)
{
  KIRQL irql;
  KeAcquireSpinLock(&Context->Lock, &irql);
  if (Context->Pending < 0)
    return;
  Context->Pending += 1;
  KeReleaseSpinLock(&Context->Lock, irql);
}

NTSTATUS DriverEntry(PDRIVER_OBJECT DriverObject, PUNICODE_STRING RegistryPath)
{
  UNREFERENCED_PARAMETER(DriverObject);
  UNREFERENCED_PARAMETER(RegistryPath);
  return STATUS_SUCCESS;
}
