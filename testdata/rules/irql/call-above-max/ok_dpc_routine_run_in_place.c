// A DPC routine that the interrupt routine runs itself in a special mode: what it calls is right where the system calls it.
#include <ntddk.h>

typedef struct _PORT {
  BOOLEAN DumpMode;
  KDPC Dpc;
  KEVENT Changed;
} PORT, *PPORT;

KDEFERRED_ROUTINE BusChanged;
KSERVICE_ROUTINE Interrupt;

VOID BusChanged(PKDPC Dpc, PVOID Context, PVOID First, PVOID Second)
{
  PPORT port = (PPORT)Context;
  UNREFERENCED_PARAMETER(Dpc);
  UNREFERENCED_PARAMETER(First);
  UNREFERENCED_PARAMETER(Second);
  KeSetEvent(&port->Changed, 0, FALSE);
}

BOOLEAN Interrupt(PKINTERRUPT Object, PVOID Context)
{
  PPORT port = (PPORT)Context;
  UNREFERENCED_PARAMETER(Object);
  if (!port->DumpMode)
    KeInsertQueueDpc(&port->Dpc, NULL, NULL);
  else
    BusChanged(&port->Dpc, port, NULL, NULL);
  return TRUE;
}
