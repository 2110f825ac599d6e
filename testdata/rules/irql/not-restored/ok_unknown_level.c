// Something unknown ran; a helper that copes with any level proves no change.
#include <ntddk.h>

typedef struct _OPS {
  UCHAR (*Read)(PVOID Port);
} OPS;

static VOID Sleep(VOID)
{
  if (KeGetCurrentIrql() <= APC_LEVEL) {
    LARGE_INTEGER delay;
    delay.QuadPart = -10000;
    KeDelayExecutionThread(KernelMode, FALSE, &delay);
  } else {
    KeStallExecutionProcessor(50);
  }
}

static VOID Reset(OPS *Ops, PVOID Port)
{
  while (Ops->Read(Port))
    Sleep();
}

DRIVER_UNLOAD Unload;

VOID Unload(PDRIVER_OBJECT Driver)
{
  Reset((OPS *)Driver->DriverSection, Driver);
}
