// A log routine and a macro that cope with any level say nothing about the level that occurs.
#include <ntddk.h>

VOID Push(PCSTR Text);

static VOID Log(PCSTR Text)
{
  if (KeGetCurrentIrql() > PASSIVE_LEVEL) {
    DbgPrint("%s", Text);
    return;
  }
  Push(Text);
}

#define TRACE(text)                     \
  {                                     \
    KIRQL irql = KeGetCurrentIrql();    \
    DbgPrint("[%d] %s", irql, text);    \
    if (irql == PASSIVE_LEVEL)          \
      Push(text);                       \
  }

static NTSTATUS Close(HANDLE Key)
{
  Log("closing");
  return ZwClose(Key);
}

NTSTATUS UseHelper(HANDLE Key)
{
  return Close(Key);
}

NTSTATUS UseMacro(HANDLE Key)
{
  TRACE("closing");
  return ZwClose(Key);
}
