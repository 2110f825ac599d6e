// What stands under a test of the level runs at that level.
#include <ntddk.h>

VOID Finish(HANDLE Key, BOOLEAN Log)
{
  if (KeGetCurrentIrql() >= DISPATCH_LEVEL) {
    if (Log)
      DbgPrint("late\n");
    ZwClose(Key); // expect: irql/call-above-max
  }
}
