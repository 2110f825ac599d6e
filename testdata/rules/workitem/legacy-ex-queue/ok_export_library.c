// A library of routines for other drivers: nothing here says that it can be unloaded.
#include <wdm.h>

VOID LibPost(PWORK_QUEUE_ITEM Item, PWORKER_THREAD_ROUTINE Routine, PVOID Context)
{
    ExInitializeWorkItem(Item, Routine, Context);
    ExQueueWorkItem(Item, DelayedWorkQueue);
}
