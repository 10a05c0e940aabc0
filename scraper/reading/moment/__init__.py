"""When a page speaks: the day or year from which its words of time count."""
