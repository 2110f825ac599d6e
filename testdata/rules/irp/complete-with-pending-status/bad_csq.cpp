// C++: a queue object ends its requests with STATUS_PENDING.
#include <ntddk.h>

class Queue {
public:
    void End(NTSTATUS Status)
    {
        PIRP irp = IoCsqRemoveNextIrp(&csq, nullptr);
        if (irp == nullptr)
            return;
        irp->IoStatus.Status = Status;
        irp->IoStatus.Information = 0;
        IoCompleteRequest(irp, IO_NO_INCREMENT);
    }
    void Tick() { End(STATUS_PENDING); } // expect: irp/complete-with-pending-status

private:
    IO_CSQ csq;
};

void TickAll(Queue *First, Queue *Last)
{
    for (Queue *queue = First; queue != Last; ++queue)
        queue->Tick();
}
