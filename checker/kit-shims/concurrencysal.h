#include "../kit/concurrencysal.h"
