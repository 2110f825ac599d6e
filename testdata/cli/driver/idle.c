#include "device.h"

VOID WaitUntilIdle(PDEVICE_CONTEXT Context)
{
  KeWaitForSingleObject(&Context->Idle, Executive, KernelMode, FALSE, NULL);
}
