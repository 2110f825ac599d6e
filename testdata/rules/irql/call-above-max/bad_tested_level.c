// What stands under a test of the level runs at that level.
#include <ntddk.h>

VOID Finish(PUNICODE_STRING Name, BOOLEAN Log)
{
  if (KeGetCurrentIrql() >= DISPATCH_LEVEL) {
    if (Log)
      DbgPrint("late\n");
    RtlFreeUnicodeString(Name); // expect: irql/call-above-max
  }
}
